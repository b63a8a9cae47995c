const smsCard = `
<div class="card sms">
  <div class="tabs" role="tablist">
    <h5 v-for="(name, at) in tabs" :key="name" role="tab" :aria-selected="String(tab === at)"
      :class="{ on: tab === at }" @click="tab = at; tip = ''">{{ name }}</h5>
  </div>
  <el-form v-show="tab === 0" :model="check" :rules="rules" ref="check" @submit.native.prevent>
    <el-form-item prop="smsCode"><el-input v-model="check.smsCode" autocomplete="off" placeholder="请输短信验证码" name="smsCode" /></el-form-item>
    <el-form-item prop="mobile"><el-input v-model.number="check.mobile" autocomplete="off" placeholder="请输入手机号" name="mobile" /></el-form-item>
    <el-form-item prop="idLast6"><el-input v-model="check.idLast6" autocomplete="off" placeholder="请输入证件号码后6位" maxlength="6" name="idLast6" /></el-form-item>
    <el-form-item prop="captcha" class="captcha"><el-input v-model="check.captcha" placeholder="图形验证码" name="captcha" /><img :src="captchaImage" alt="图形验证" title="看不清？点击更换" /></el-form-item>
    <el-button type="success" class="wide" @click="submit('check')">提交</el-button>
  </el-form>
  <el-form v-show="tab === 1" :model="resend" :rules="rules" ref="resend" @submit.native.prevent>
    <el-form-item prop="mobile"><el-input v-model.number="resend.mobile" autocomplete="off" placeholder="请输入手机号码" name="resendMobile" /></el-form-item>
    <el-form-item prop="idLast6"><el-input v-model="resend.idLast6" autocomplete="off" placeholder="请输入证件号码后6位" maxlength="6" name="resendIdLast6" /></el-form-item>
    <el-form-item prop="captcha" class="captcha"><el-input v-model="resend.captcha" placeholder="图形验证码" name="resendCaptcha" /><img :src="captchaImage" alt="图形验证" title="看不清？点击更换" /></el-form-item>
    <el-button type="success" class="wide" @click="submit('resend')">提交</el-button>
  </el-form>
  <div v-if="tip" class="tip" role="status">尊敬的ICP用户： <span>{{ tip }}</span></div>
</div>`;

const list = (title: string, source: string, to: string) => `
<div class="card">
  <h5>${title} <span class="more" @click="go('${to}')">更多>></span></h5>
  <ul class="lines"><li v-for="each in ${source}" :key="each.title"><a :href="'#' + '${to}'">{{ each.title }}</a><span>{{ each.province }}</span><span>{{ each.time }}</span></li></ul>
</div>`;

const query = `
<div class="card">
  <el-tabs v-model="kind"><el-tab-pane v-for="each in kinds" :key="each" :label="each" :name="each" /></el-tabs>
  <p v-if="asked === null" class="muted">请输入查询条件</p>
  <template v-else>
    <el-table :data="shown" border empty-text="无查询结果">
      <el-table-column prop="order" label="序号" width="60" />
      <el-table-column prop="unit" label="主办单位名称" />
      <el-table-column prop="nature" label="主办单位性质" width="120" />
      <el-table-column prop="service" label="网站备案/许可证号" />
      <el-table-column prop="name" label="网站名称" />
      <el-table-column prop="domain" label="网站域名" />
      <el-table-column prop="passed" label="审核日期" width="110" />
      <el-table-column prop="limited" label="是否限制接入" width="120" />
      <el-table-column label="操作" width="80">
        <template slot-scope="scope"><el-button type="text" @click="detail = scope.row">详情</el-button></template>
      </el-table-column>
    </el-table>
    <el-pagination layout="total, sizes, prev, pager, next, jumper" :total="found.length" :page-size.sync="size"
      :page-sizes="[10, 20, 40]" :current-page.sync="pageNumber" />
  </template>
</div>`;

const details = `
<div class="card" v-if="detail">
  <el-button size="small" @click="detail = null">返回</el-button>
  <h5>ICP备案主体信息</h5>
  <table class="detail">
    <tr><td>ICP备案/许可证号：</td><td>{{ detail.main }}</td></tr>
    <tr><td>审核通过日期：</td><td>{{ detail.passed }}</td></tr>
    <tr><td>主办单位名称：</td><td>{{ detail.unit }}</td></tr>
    <tr><td>主办单位性质：</td><td>{{ detail.nature }}</td></tr>
  </table>
  <h5>ICP备案服务信息</h5>
  <table class="detail">
    <tr><td>ICP备案/许可证号：</td><td>{{ detail.service }}</td></tr>
    <tr><td>网站名称：</td><td>{{ detail.name }}</td></tr>
    <tr><td>网站域名：</td><td>{{ detail.domain }}</td></tr>
    <tr><td>网站前置审批项：</td><td>无</td></tr>
  </table>
</div>`;

/** The site: header with search, navigation, and the page that the hash names. */
export const template = `
<div class="site">
  <header>
    <h1>ICP/IP地址/域名信息备案管理系统</h1>
    <div class="search">
      <input v-model="inputName" type="text" name="query" :placeholder="route === '/Integrated/Violations' ? violationPlaceholder : queryPlaceholder" @keyup.enter="search" />
      <button type="button" @click="search">搜索</button>
    </div>
    <nav><a v-for="each in navigation" :key="each.to" :href="'#' + each.to" :class="{ on: route === each.to }">{{ each.name }}</a></nav>
  </header>
  <main v-if="route === '/Integrated/recordQuery' || route === '/Integrated/Violations'">
    ${details}
    <template v-else>${query}</template>
  </main>
  <main v-else-if="route === '/Integrated/ComplaintA'" class="narrow"><h4>短信核验</h4>${smsCard}</main>
  <main v-else-if="route === '/Integrated/electronVerify'">
    <div class="card"><h5>电子化核验申请</h5><p>仅限接入服务提供者申请，提交申请前请联系主体所在地通信管理局</p></div>
  </main>
  <main v-else-if="route === '/Integrated/notice_list'">${list('通知公告', 'notices', '/Integrated/notice_list')}</main>
  <main v-else-if="route === '/Integrated/lawStatute'">${list('政策文件', 'laws', '/Integrated/lawStatute')}</main>
  <main v-else class="home">
    <div>${list('通知公告', 'notices', '/Integrated/notice_list')}${list('政策文件', 'laws', '/Integrated/lawStatute')}</div>
    <div>
      ${smsCard}
      <div class="card links">
        <a href="#/Integrated/index">备案问题咨询</a>
        <a href="#/Integrated/Violations">违法违规域名查询</a>
        <a href="#/Integrated/electronVerify" title="仅限接入服务提供者申请，提交申请前请联系主体所在地通信管理局">电子化核验申请</a>
      </div>
    </div>
  </main>
  <el-dialog title="提示" :visible.sync="alerting" width="450px">
    <span>{{ alertText }}</span>
    <span slot="footer"><el-button type="primary" @click="alerting = false">确定</el-button></span>
  </el-dialog>
  <footer><p>建议您使用Chrome、Firefox、Edge、IE10及以上版本和360等主流浏览器浏览本网站</p></footer>
</div>`;
